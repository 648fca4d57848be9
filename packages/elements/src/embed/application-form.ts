import "./default-service-url.js";
import "../define/application-form.js";
