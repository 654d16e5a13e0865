"""Days: read, written the Canadian way, and counted by working days and public holidays."""
