"""The command line: one module a command, each thin: it reads options, calls the API, writes and exits."""
