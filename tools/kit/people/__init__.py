"""People: their names, places and phone numbers, and what an address book or the contact sheet keeps of them."""
