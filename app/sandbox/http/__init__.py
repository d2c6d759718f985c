"""HTTP of every API: admission, reading of bodies, refusals."""
