"""What the scripts of the contact sheet say."""

from macros.interface.keeping_words import STORE
from macros.interface.words import WORDS
from tools.kit.language import later

CONTACTS = STORE | {
    "unsaved": later("Your contacts stay on this device."),
    "aside": later(
        "What was saved here could not be read. It is kept as it was: see My data. The sheet starts empty."
    ),
    "download": later("Getting files and dates ready. This is needed once."),
    "megabytes": WORDS["megabytes"],
    "start": later("Getting files and dates ready."),
    "slow": later("This takes longer than usual. Your contacts are safe."),
    "again": later("That part stopped answering, so it starts again. Your contacts are safe."),
    "failed": later(
        "Files and follow-up dates are not available: that part could not start. Your contacts are safe, and you can go on "
        "with the list. Check your connection and try again."
    ),
    "broke": later("Something broke here. Your contacts are safe. Reload the page and try again."),
    "edit": later("Edit"),
    "write": later("Write to them"),
    "write_named": later("Write to them: {name}"),
    "writing": later("Opening a message to {name}."),
    "write_again": later("The message to {name} is ready. Finish here, then choose “Write to them” again."),
    "not_written": later("The message could not be prepared. Your contacts are safe. Try again in a moment."),
    "deleted": later("{name} is deleted."),
    "only_shown": later(
        "This page shows the change, but the browser did not save it. The line above says why."
    ),
    "saved_named": later("{name} is saved."),
    "undone": later("The last step is undone."),
    "redone": WORDS["redone"],
    "undo_brings": later("Undo brings back {names}."),
    "undo_takes_out": later("Undo removes {names}."),
    "undo_changes": later("Undo takes back the last change to {names}."),
    "more_names": later("{count} more"),
    "no_room": later(
        "There is no room for this in the browser’s storage, so nothing was changed. Download your contacts, "
        "then delete some that you no longer need."
    ),
    "nameless": later("Write a first name, a last name or a company. One of them is enough."),
    "nameless_met": later("Write a name. One word is enough."),
    "elsewhere": later("Another tab wrote this meanwhile: {theirs}. Undo brings it back."),
    "known": later("{name} is in your sheet already. Is it the same person?"),
    "known_at": later("{name} ({at}) is in your sheet already. Is it the same person?"),
    "known_yes": later("The same: add this there"),
    "known_no": later("Someone else of that name? Just go on, and save."),
    "you_wrote": later("You wrote"),
    "earlier": later("Earlier notes: {count}"),
    "noted": later("No date"),
    "change_note": later("Edit the note: {when}"),
    "note_of": later("The note: {when}"),
    "save": later("Save"),
    "cancel": later("Cancel"),
    "call": later("Call"),
    "email": later("Email"),
    "next_none": later("No day is set. Choose when to write."),
    "next_on": later("Next message: {day}"),
    "next_today": later("Write today"),
    "next_overdue": later("This message was due {day}"),
    "next_closed": later("Closed: nothing waits here."),
    "wrote_today": later("Noted with {name}: you wrote today. Next: choose when to write again."),
    "wrote_next": later("Noted with {name}: you wrote today. Next message: {day}."),
    "put_off": later("Next message to {name}: {day}."),
    "no_follow_up": later("{name}: no follow-up is planned."),
    "group_due": later("Write now"),
    "group_later": later("Later"),
    "group_none": later("No date set"),
    "group_closed": later("Closed"),
    "brought_next": later("Next: open a person, and choose when to write."),
    "no_email": later("This is not an email address such as name@example.com. It is kept as text."),
    "no_linkedin": later("This is not a web address such as linkedin.com/in/name. It is kept as text."),
    "no_day": later("“{text}” is kept here, and it is not a day. Choose a day to replace it."),
    "leave": later("Close without saving?"),
    "leave_note": later("What you changed in this form is not saved yet."),
    "leave_yes": later("Close without saving"),
    "leave_no": later("Go on writing"),
    "all_shown": later("Contacts: {all}"),
    "some_shown": later("Contacts that fit: {shown} of {all}"),
    "page_shown": later("Contacts {from} to {to} of {shown}"),
    "none_found": later("Nobody fits. Change the search, or choose “Show all”."),
    "overdue": later("Overdue"),
    "today": later("Today"),
    "week": later("In the next 7 days"),
    "not_said": later("Not given"),
    "network": later("A picture of the people around you. The list below says the same."),
    "you": later("You"),
    "network_most": later(
        "The picture shows {shown} of {all} contacts: those who introduced others, and those you were in touch with last."
    ),
    "network_unnamed": later("Names that don’t fit: {count}. Make the picture larger to see them."),
    "network_unsaid": later(
        "Choose a relationship for your contacts, under “Details”, and each finds a place among their kind."
    ),
    "network_no_lines": later(
        "Write a contact’s full name under “Met at or referred by” of another, and a line joins the two."
    ),
    "in_touch": later("in touch: {day}"),
    "introduced_by": later("introduced by {name}"),
    "follow_up": later("Follow-up: {on}, the next working day after {day}."),
    "follow_up_from_today": later("Write: {on}, the next working day."),
    "skipped": later("Holidays left out: {holidays}."),
    "is_over": later("That day has passed: {day}. Choose another one, or keep it and write today."),
    "on_saturday": later("That is a Saturday. For a message to someone at work, Monday is better."),
    "on_sunday": later("That is a Sunday. For a message to someone at work, Monday is better."),
    "on_holiday": later("That is a public holiday: {holiday}. Few people answer then."),
    "unknown_holidays": later("The holidays of that year are not known here yet: look at a calendar."),
    "counting": later("Counting the working days."),
    "not_counted": later("The day could not be counted. Choose one yourself."),
    "nothing": later("There are no contacts here yet. Add one first."),
    "no_dates": later(
        "No follow-up waits for its day. Choose a date under “Follow up on” first. Closed contacts are left out."
    ),
    "not_shared": later("Nothing was shared. Take a file instead."),
    "making": later("Making the file."),
    "downloaded": later("Look in your downloads. Contacts in the file: {count}."),
    "cut": later(
        "Excel holds at most 32,767 characters in a cell, so longer texts are cut there: {names}. The CSV file has all of it."
    ),
    "not_made": later("The file could not be made. Your contacts are safe. Try again in a moment."),
    "cells": later("the pasted text"),
    "from_phone": later("your phone"),
    "no_phone": later(
        "This browser does not hand over contacts. Export them to a file in your phone, and choose that file."
    ),
    "guessed_person": later("This is a guess from the words. Look at it before you add anything."),
    "reading": later("Reading {name}."),
    "sample": later("A picture of the people around someone in the worked examples"),
    "one_by_one": later(
        "These are {count} files, and none of them was read. Bring them one at a time, or contact cards together in one ZIP."
    ),
    "stopped": later("Reading has stopped. Nothing was changed."),
    "unreadable": later("The file could not be read. Nothing was changed."),
    "what_is_in": later("What is in {name}"),
    "count_new": later("{count} new"),
    "count_changed": later("{count} changed"),
    "count_same": later("{count} the same"),
    "count_skipped": later("{count} skipped"),
    "nobody_in_it": later("Nobody is in it."),
    "too_many": later(
        "These {count} contacts need {needed} MB, and {left} MB are left in this browser. Nothing was changed. "
        "Take rows out of the file, or delete contacts here, then bring it again."
    ),
    "skipped_rows": later("Skipped rows: {skipped}"),
    "take_skipped": later("Download the skipped rows"),
    "left_out": later("The sheet has no column for these, so they stay in the file: {names}."),
    "in_rows": later("{name} (rows: {rows})"),
    "guessed": later(
        "No heading says who is in this file, so this is a guess from what is in the columns. Look at it before you add anything."
    ),
    "sheet_read": later("This is what the sheet “{name}” holds."),
    "other_sheet": later("Read “{name}” instead"),
    "use_messages": later(
        "Fill in “Last contacted” from the days of your messages (contacts: {count}). Only days are read, never what you wrote."
    ),
    "about_you": later(
        "Your profile says: {answers}. It can answer the questions of About you that are still empty."
    ),
    "fill_about_you": later("Fill in About you"),
    "about_you_filled": later("About you is filled in. Every tool on this site knows it now."),
    "take_back": later("Take it back"),
    "about_you_empty": later("About you is as it was before."),
    "beyond": later("The file has {count} columns beyond the 300th, which are not read."),
    "as_text_rows": later("Kept as it is written, and worth a look: {as_text}"),
    "alike_ones": later(
        "These may be the same person. Once they are added, “Find duplicates” can join them: {alike}"
    ),
    "new_ones": later("New contacts: {new}"),
    "changed_ones": later("Changed contacts: {changed}"),
    "row": later("Row {row}: {reason}"),
    "and_more": later("… and {count} more"),
    "addition": later("{name}: {added} (added)"),
    "change": later("{name}: {before} → {after}"),
    "accept": later("Add these contacts"),
    "leave_file": later("Change nothing"),
    "brought_new": later("Added: {new}."),
    "brought_changed": later("Changed: {changed}."),
    "matching": later("Change how the file is read"),
    "match_column": later("Where does the column “{name}” go?"),
    "match_again": later("Read the file this way"),
    "leave_out": later("Leave it out"),
    "comparing": later("Comparing your contacts."),
    "not_compared": later("The contacts could not be compared. Try again in a moment."),
    "pairs": later("Pairs to look at: {count}. Why this one: {reason}"),
    "no_pairs": later("No two contacts look like the same person."),
    "merge_form": later("Two contacts side by side"),
    "pair_left": later("Take the left"),
    "pair_right": later("Take the right"),
    "pair_both": later("The best of both"),
    "pair_same": later("The same in both: {fields}"),
    "merge": later("Merge these two"),
    "merged": later("The two are now one: {name}."),
    "keep_both": later("Keep both"),
    "nothing_there": later("Nothing"),
}
