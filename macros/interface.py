"""What the page's scripts say. The sentences stand here, so that one catalogue translates them with all others."""

from collections.abc import Mapping

from tools.kit.language import _, later

STORE = {
    "unsaved": later("What you type stays on this device."),
    "saved": later("Saved on this device at {time}."),
    "off": later("Saving is off: this browser keeps nothing for this page. Copy your text before you leave."),
    "full": later(
        "Storage is full: your last change is not saved. Copy your text, then make room under My data."
    ),
    "aside": later(
        "What was saved here could not be read. It is kept as it was: see My data. The form starts empty."
    ),
    "newer": later(
        "What is saved here comes from a newer version of this site. It is shown, but changes are not saved. Reload the page."
    ),
}
WORDS = STORE | {
    "download": later("Getting the writing tool ready. This is needed once."),
    "megabytes": later("{done} of {total} MB"),
    "start": later("Starting the writing tool."),
    "failed": later(
        "The writing tool could not start. Your words are safe. Check your connection and try again, "
        "or copy a worked example by hand."
    ),
    "broke": later("Something broke here. Your words are safe. Reload the page, or change your last answer."),
    "copied": later("Copied"),
    "not_copied": later("The text is selected. Copy it with your keyboard or by a long press."),
    "printed": later("Print window opened"),
    "downloaded": later("Downloaded"),
    "left_out": later("Only your own words are in it. The grey example words were left out."),
    "not_on_offer": later(
        "This file needs one more answer: a date, or your name. Look for it among the questions."
    ),
    "not_made": later(
        "The file could not be made. Your words are safe. Check your connection and try again."
    ),
    "no_room": later("Storage is full, so nobody was added to the contact sheet. Make room under My data."),
    "nothing": later("Answer a question first. The grey words are only an example."),
    "waiting": later("The writing tool is still starting. Try again in a moment."),
    "cleared": later("Your answers are cleared, also in the other tools that share them."),
    "cleared_own": later("This tool’s own answers are cleared."),
    "clear_shared": later("Clear your answers about yourself too?"),
    "clear_shared_note": later("The other tools use them as well. You can undo this afterwards."),
    "clear_shared_yes": later("Clear them too"),
    "clear_shared_no": later("Keep them"),
    "started": later("The example’s answers are in the form. Change them to yours."),
    "undone": later("Your answers are as they were before."),
    "undoable": later("You can still bring back your earlier answers."),
    "onward": later("Taking your answers along."),
    "see": later("See it"),
    "back": later("Back to the questions"),
    "replace": later("Replace your answers with this example?"),
    "replace_note": later(
        "Answers about yourself change in the other tools too. You can undo this afterwards."
    ),
    "replace_yes": later("Use the example"),
    "replace_no": later("Keep my answers"),
}
PROGRESS = {"week": later("Week {week}"), "of": later("{done} of {wanted}")}
PICKER = {
    "up": later("Move up"),
    "down": later("Move down"),
    "remove": later("Remove"),
    "name": later("{action}: {line}"),
    "moved": later("Now number {place} of {count}."),
    "removed": later("Removed."),
    "added": later("Added as number {place}."),
    "there": later("This question is in your list already."),
    "emptied": later("Your list is empty, so the tool chooses for you."),
}
PRACTISE = {
    "stop": later("Stop"),
    "clock": later("{done} of {total} seconds"),
    "nothing": later("Answer a question first. Then practise your own words."),
    "problems": later("Put right the answer marked in the form first."),
    "reading": later("A document to read, not to say. Choose another one above to practise it."),
    "timed": later("That was your time. Say it again until it feels like talking."),
    "heard": later("Now say it yourself, in your own voice."),
    "recorded": later("Your recording is below. It is gone when you close this page."),
    "no_voice": later("This device has no English voice of its own. Read it aloud with the timer."),
    "no_microphone": later(
        "The microphone cannot be used. Allow it for this page, or practise with the timer."
    ),
    "forgotten": later("The recording is deleted."),
}
MY_DATA = STORE | {
    "nothing": later("Nothing is saved on this device."),
    "backup": later("The backup is saved."),
    "unreadable": later("This file is not a backup of this site. Nothing was changed."),
    "newer_file": later(
        "This backup comes from a newer version of this site. Reload the page and try again. Nothing was changed."
    ),
    "not_saved": later("This browser could not save that. Nothing was changed."),
    "restored": later("The backup is back in place."),
    "erased": later("Everything you typed and ticked here is erased from this device."),
    "undone": later("Your data is as it was before."),
    "undoable": later("You can still undo your last step."),
    "erase": later("Erase everything from this device?"),
    "erase_note": later("Save a backup first if you want to keep your answers."),
    "erase_yes": later("Erase everything"),
    "erase_no": later("Keep my data"),
    "replace": later("Replace what is saved here with the backup?"),
    "replace_note": later("You can undo this until you leave the page."),
    "replace_yes": later("Use the backup"),
    "replace_no": later("Keep what is here"),
    "contacts_title": later("Contacts: {count}"),
    "more_contacts": later("And {count} more. All of them are in the contact sheet and in the backup."),
    "ticks_title": later("Boxes ticked in the lists"),
    "aside_title": later("Set aside, because it could not be read"),
}

CONTACTS = STORE | {
    "unsaved": later("Your contacts stay on this device."),
    "aside": later(
        "What was saved here could not be read. It is kept as it was: see My data. The sheet starts empty."
    ),
    "download": later("Getting files and dates ready. This is needed once."),
    "megabytes": WORDS["megabytes"],
    "start": later("Getting files and dates ready."),
    "failed": later(
        "Files and follow-up dates are not available: that part could not start. Your contacts are safe, and you can go on "
        "with the list. Check your connection and try again."
    ),
    "broke": later("Something broke here. Your contacts are safe. Reload the page and try again."),
    "add": later("Add a contact"),
    "edit": later("Edit"),
    "edit_named": later("Edit {name}"),
    "delete": later("Delete"),
    "delete_named": later("Delete {name}"),
    "write": later("Write to them"),
    "write_named": later("Write to {name}"),
    "writing": later("Opening a message to {name}."),
    "not_written": later("The message could not be prepared. Your contacts are safe. Try again in a moment."),
    "deleted": later("{name} is deleted."),
    "saved_named": later("{name} is saved."),
    "undone": later("The last step is undone."),
    "undoable": later("You can still undo your last step."),
    "no_room": later(
        "There is no room for this in the browser’s storage, so nothing was changed. Download your contacts, "
        "then delete some that you no longer need."
    ),
    "nameless": later("Write a first name, a last name or a company. One of them is enough."),
    "nameless_met": later("Write a name. One word is enough."),
    "leave": later("Close without saving?"),
    "leave_note": later("What you changed in this form is not saved yet."),
    "leave_yes": later("Close without saving"),
    "leave_no": later("Go on writing"),
    "all_shown": later("Contacts: {all}"),
    "some_shown": later("Contacts that fit: {shown} of {all}"),
    "page_shown": later("Contacts {from} to {to} of {shown}"),
    "none_found": later("Nobody fits. Change the search, or choose “Show all”."),
    "reach": later("Reach them"),
    "overdue": later("Overdue"),
    "today": later("Today"),
    "week": later("In the next 7 days"),
    "not_said": later("Not said"),
    "network": later("A picture of who introduced whom. The list below says the same."),
    "introduced": later("{name} introduced:"),
    "follow_up": later("Follow up on {on}: two working days after {day}."),
    "skipped": later("Holidays left out: {holidays}."),
    "unknown_holidays": later("The holidays of that year are not known here yet: look at a calendar."),
    "counting": later("Counting the working days."),
    "not_counted": later("The day could not be counted. Choose one yourself."),
    "nothing": later("There are no contacts here yet. Add one first."),
    "no_dates": later("No contact has a date under “Follow up on”. Write one first."),
    "making": later("Making the file."),
    "downloaded": later("Downloaded. Contacts in the file: {count}."),
    "not_made": later("The file could not be made. Your contacts are safe. Try again in a moment."),
    "cells": later("the pasted cells"),
    "reading": later("Reading {name}."),
    "stopped": later("Reading has stopped. Nothing was changed."),
    "unreadable": later("The file could not be read. Nothing was changed."),
    "summary": later("{new} new, {changed} changed, {same} the same, {skipped} skipped"),
    "too_many": later(
        "These {count} contacts need {needed} MB, and {left} MB are left in this browser. Nothing was changed. "
        "Take rows out of the file, or delete contacts here, then bring it again."
    ),
    "skipped_rows": later("Skipped rows: {skipped}"),
    "new_ones": later("New contacts: {new}"),
    "changed_ones": later("Changed contacts: {changed}"),
    "row": later("Row {row}: {reason}"),
    "and_more": later("… and {count} more"),
    "change": later("{name}: {before} → {after}"),
    "accept": later("Add these contacts"),
    "leave_file": later("Change nothing"),
    "brought_new": later("Contacts added: {new}."),
    "brought_changed": later("Contacts changed: {changed}."),
    "matching": later("Match the columns by hand"),
    "match_column": later("Where does the column “{name}” go?"),
    "match_again": later("Read the file this way"),
    "leave_out": later("Leave it out"),
    "comparing": later("Comparing your contacts."),
    "not_compared": later("The contacts could not be compared. Try again in a moment."),
    "pairs": later("Pairs to look at: {count}. Why this one: {reason}"),
    "no_pairs": later("No two contacts look like the same person."),
    "merge_form": later("Two contacts side by side"),
    "merge": later("Merge these two"),
    "merged": later("The two are now one: {name}."),
    "keep_both": later("Keep both"),
    "nothing_there": later("Nothing"),
}

RESOURCES = {
    "shown": later("{shown} of {all} shown"),
    "none": later("Nothing fits both. Choose another kind, or all of Canada."),
}


def translated(sentences: Mapping[str, str]) -> dict[str, str]:
    """Translate the sentences, by name."""
    return {name: _(sentence) for name, sentence in sentences.items()}
