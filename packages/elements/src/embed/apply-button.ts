import "./default-service-url.js";
import "../define/apply-button.js";
