//! The words of the tour. A name between braces is the key of an action.

/// The words of the tour.
pub struct TourTexts {
    /// What it is called, and the practice workspace too.
    pub name: &'static str,
    /// Which step it is, of how many.
    pub place: fn(usize, usize) -> String,
    /// Behind the last step.
    pub done: &'static str,
    /// To the next milestone, where they are rows.
    pub walk_down: &'static str,
    /// To the next milestone, where they are columns.
    pub walk_right: &'static str,
    /// To another layer, where they are columns.
    pub layer_beside: &'static str,
    /// To another layer, where they are rows.
    pub layer_above: &'static str,
    /// To the list.
    pub list: &'static str,
    /// Open an initiative.
    pub open: &'static str,
    /// To its sources.
    pub source: &'static str,
    /// Read the milestone.
    pub milestone: &'static str,
    /// Filter by role.
    pub role: &'static str,
    /// Search.
    pub search: &'static str,
    /// Keep something.
    pub keep: &'static str,
    /// Write a note.
    pub note: &'static str,
    /// Find it again.
    pub saved: &'static str,
    /// The help.
    pub help: &'static str,
    /// The last word.
    pub end: &'static str,
    /// When one left.
    pub left: &'static str,
    /// When a workshop runs.
    pub busy: &'static str,
}

pub(super) const DUTCH: TourTexts = TourTexts {
    name: "rondleiding",
    place: |step, of| format!("Rondleiding {step} van {of}"),
    done: "Rondleiding · klaar",
    walk_down: "U staat op de kaart, bij mijlpaal 1. Druk op {down} om naar In beeld te gaan.",
    walk_right: "U staat op de kaart, bij mijlpaal 1. Druk op {right} om naar In beeld te gaan.",
    layer_beside: "Elke mijlpaal heeft drie lagen. Druk op {left} of {right} voor een andere laag.",
    layer_above: "Elke mijlpaal heeft drie lagen. Druk op {up} of {down} voor een andere laag.",
    list: "In elk vak staan initiatieven. Druk op {to_list} om naar de lijst te gaan.",
    open: "Kies een initiatief met {list_down}. Open het met {list_open}.",
    source: "Druk op {next_tab} tot u bij het tabblad Bronnen bent. Daar staat waar het op rust.",
    milestone: "Elk initiatief hoort bij een mijlpaal. Druk op {milestone} om die te lezen.",
    role: "Er is veel. Druk op {role} en u ziet alleen wat bij één rol past.",
    search: "Druk op {search} en typ: huur. Kies met {finder_down} en ga erheen met {finder_open}.",
    keep: "Handig voor later? Druk op {bookmark} om het te bewaren.",
    note: "Druk op {note} en typ een zin. Sluit de notitie met {note_close}.",
    saved: "Druk op {saved}. Daar staat alles wat u bewaarde.",
    help: "Druk op {help} voor alle toetsen van dit scherm. Onthoud vooral deze.",
    end: "Dat was het! Uw oefening wordt niet bewaard. Druk op {tour_leave} en begin zelf.",
    left: "De rondleiding is klaar. Uw scherm en uw werkmap zijn weer zoals ze waren.",
    busy: "Er loopt een workshop. De rondleiding kan daarna.",
};

pub(super) const ENGLISH: TourTexts = TourTexts {
    name: "tour",
    place: |step, of| format!("Tour {step} of {of}"),
    done: "Tour · done",
    walk_down: "You are on the map, at milestone 1. Press {down} to go to the second one.",
    walk_right: "You are on the map, at milestone 1. Press {right} to go to the second one.",
    layer_beside: "Each milestone has three layers. Press {left} or {right} for another layer.",
    layer_above: "Each milestone has three layers. Press {up} or {down} for another layer.",
    list: "Each cell has initiatives. Press {to_list} to go to the list.",
    open: "Choose an initiative with {list_down}. Open it with {list_open}.",
    source: "Press {next_tab} until you are at the sheet Sources. It tells what all this rests on.",
    milestone: "Each initiative belongs to a milestone. Press {milestone} to read that.",
    role: "There is much. Press {role} and you see only what fits one role.",
    search: "Press {search} and type: huur. Choose with {finder_down} and go there with {finder_open}.",
    keep: "Useful for later? Press {bookmark} to keep it.",
    note: "Press {note} and type a sentence. Close the note with {note_close}.",
    saved: "Press {saved}. It has everything you kept.",
    help: "Press {help} for all keys of this screen. This is the one to remember.",
    end: "That was all! What you practised is not kept. Press {tour_leave} and begin yourself.",
    left: "The tour is over. Your screen and your workspace are as they were.",
    busy: "A workshop is running. The tour can come after it.",
};
