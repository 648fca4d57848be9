import "./default-service-url.js";
import "../define/candidate-pipeline.js";
