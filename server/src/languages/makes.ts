import { words } from './segmentation';

/** Makers, machines and competitions whose models and divisions go by a number, in every language. */
export const makes = words(`
  boeing airbus embraer bombardier cessna antonov peugeot renault citroën citroen bmw audi mercedes fiat volvo mazda porsche ferrari
  lexus škoda skoda dacia toyota nissan kia chrysler chevrolet windows iphone ipad galaxy pixel playstation xbox nintendo android
  ios macos gpt falcon ariane soyuz apollo artemis formula formule ligue euro geforce rtx gtx ryzen`);
