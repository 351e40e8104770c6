//! What the program knows and decides: events come in, the model changes, and what must be done
//! outside is returned. No terminal, no file, no clock; drawing only looks.

mod action;
mod editor;
mod event;
mod export;
mod field;
mod filter;
pub mod finder;
mod form;
mod glossary;
pub mod guide;
pub mod help;
mod history;
mod keep;
mod key;
pub mod keymap;
mod list;
mod look;
mod map;
mod model;
mod mouse;
mod notebook;
mod overlay;
mod palette;
mod reader;
mod reading;
pub mod remap;
mod saved;
mod scan;
mod scope;
mod score;
pub mod tour;
mod typing;
mod update;
mod words;
mod workshop;

pub use action::{Action, Here, Leap, Step, Towards};
pub use editor::{Editor, Writing};
pub use event::{Effect, Event, Outcome, Size, Spot};
pub use export::{ExportRow, Exporting, Portion};
pub use field::{Edit, Field};
pub use filter::{FilterPanel, FilterRow, Wish};
pub use finder::{Finder, FinderLine};
pub use form::{Form, FormFault, FormRow, Mailing};
pub use glossary::Glossary;
pub use history::{History, Place};
pub use key::{Code, Held, Key};
pub use look::{Look, ThemeName};
pub use map::{Focus, Map};
pub use model::{Model, State};
pub use notebook::{Marks, Notebook};
pub use overlay::{Overlay, Overlays};
pub use palette::{Command, Palette};
pub use reading::{Opened, Reading};
pub use remap::Keymap;
pub use saved::{Saved, SavedLine, SavedOrder, SavedRow, Show, What};
pub use scan::{Listed, Row, Scan, ScanLine};
pub use scope::{Scope, Scopes};
pub use score::Remark;
pub use tour::TourMove;
pub use workshop::{
    Asked, Ballot, Capture, Choice, ClockWords, Draft, Lead, PlanRow, Stage, StageRow, Workshop,
};

/// What a part of the screen does with an action, as what must be done outside; nothing when the
/// action is not for it alone.
type Taken = Option<Vec<Effect>>;

/// What came of an event.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// What must be done outside, in this order.
    pub effects: Vec<Effect>,
    /// Whether the screen looks different now.
    pub changed: bool,
}

/// Takes an event in. A key that does nothing changes nothing, so nothing has to be drawn.
pub fn handle(model: &mut Model, event: &Event) -> Response {
    let before = model.state.clone();
    let (lesson, mut pressed) = (tour::before(model), None);
    let mut effects = match *event {
        Event::Pressed(key) => {
            model.state.forget_notice();
            pressed = Some(key);
            let asked = tour::action_for(model, key);
            match asked.or_else(|| action_for(model, key)) {
                Some(action) => update::update(model, action),
                None => Vec::new(),
            }
        }
        Event::Asked(action) => {
            model.state.forget_notice();
            pressed = model.keymap.first_key(model.scope(), action);
            update::update(model, action)
        }
        Event::Clicked(spot) if tour::is_on_bar(model, spot) => Vec::new(),
        Event::Clicked(spot) => mouse::click(model, spot),
        Event::Wheeled { spot, up } => mouse::wheel(model, spot, up),
        Event::Pasted(ref text) => typing::paste(model, text),
        Event::Resized(size) => {
            tour::resized(model, size);
            model.settle();
            Vec::new()
        }
        Event::Background { light } => {
            model.state.look.follow(light);
            Vec::new()
        }
        Event::Arrived(ref workspace) => {
            if let Some(workspace) = tour::arrived(model, workspace.clone()) {
                model.arrived(workspace);
            }
            Vec::new()
        }
        Event::Reminded => {
            workshop::reminded(model);
            editor::reminded(model)
        }
        Event::Finished(Outcome::Edited(ref text)) => editor::edited(model, text),
        Event::Finished(ref outcome) => {
            model.tell_outcome(outcome);
            Vec::new()
        }
        Event::Told(ref sentence) => {
            model.tell(sentence.clone());
            Vec::new()
        }
    };
    guide::put_back(model);
    effects.extend(workshop::tick(model));
    if lesson.is_some() && model.state.tour.is_some() {
        tour::without_saves(&mut effects);
    }
    tour::follow(model, lesson, pressed);
    Response { effects, changed: before != model.state }
}

/// What a key means in a scope: what the table says, and where text is typed a letter is itself.
fn action_for(model: &Model, key: Key) -> Option<Action> {
    let scope = model.scope();
    let typed = || match key {
        Key { code: Code::Char(letter), held: Held::None } if scope.is_typed_in() => {
            Some(Action::Edit(Edit::Type(letter)))
        }
        Key { .. } => None,
    };
    model.keymap.action_for(scope, key).or_else(typed)
}
