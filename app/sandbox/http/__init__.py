"""How the sandbox is called: who may come in, what is read, what is refused, in every API alike."""
