import "./default-service-url.js";
import "../define/cost-simulator.js";
