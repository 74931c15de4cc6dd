# Started here, the top is this folder. The module lies two deep.
import foo.bar.where_we_are
