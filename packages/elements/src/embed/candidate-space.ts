import "./default-service-url.js";
import "../define/candidate-space.js";
