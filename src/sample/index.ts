export {
  generateSample,
  type SampleFile,
  type SampleRequest,
  type ScenarioId,
  scenarioNames,
} from './generate.js';
