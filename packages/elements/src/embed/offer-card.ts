import "./default-service-url.js";
import "../define/offer-card.js";
