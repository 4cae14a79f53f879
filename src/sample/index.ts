export {
  generateSample,
  type ScenarioId,
} from './generate.js';
