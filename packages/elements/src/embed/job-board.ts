import "./default-service-url.js";
import "../define/job-board.js";
