export const NEW_PASSWORD_HINT =
  'Minstens 12 tekens. Een paar woorden achter elkaar is sterk en goed te onthouden. Gebruik niet je naam of je school.';
