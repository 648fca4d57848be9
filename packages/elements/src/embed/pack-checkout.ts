import "./default-service-url.js";
import "../define/pack-checkout.js";
