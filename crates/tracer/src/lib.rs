//! Runs a program under gdb or `sys.settrace` and makes a trace of it.
