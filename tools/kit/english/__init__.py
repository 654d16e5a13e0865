"""English: suggests frames and other words for what someone typed; nothing outside this room guesses what a person meant."""

from tools.kit.english.nouns import is_role as is_role
from tools.kit.english.offers import offers as offers
from tools.kit.english.suggesting import suggest as suggest
