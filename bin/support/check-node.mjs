// Old syntax on purpose, and imported before anything newer: an old Node must get as far as the message.
var wanted = [20, 19];
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < wanted[0] || (parts[0] === wanted[0] && parts[1] < wanted[1])) {
  console.log(
    'Rode Draad heeft Node.js ' +
      wanted.join('.') +
      ' of nieuwer nodig; dit is ' +
      process.versions.node +
      '.\n' +
      'Rode Draad needs Node.js ' +
      wanted.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      '.',
  );
  process.exit(1);
}
