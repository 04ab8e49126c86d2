/** A command that can't be carried out as it was given; its message is all that the user sees. */
export class CommandRefused extends Error {}
