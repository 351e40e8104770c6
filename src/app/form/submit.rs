//! What comes of a form: it is opened, left, kept or removed, and a mail is made ready. Nothing is
//! ever sent from here.

use super::{Form, FormRow};
use crate::app::{Effect, Here, Model, Overlay, Place, Reading, Step, Taken, Towards, overlay};
use crate::domain::{Cell, Closed, Id, Initiative, LayerId, MilestoneId, PhaseId, RoleId, TrackId};
use crate::mail::Mail;
use crate::page::Topic;
use crate::workspace::{Entry, EntryId, OwnInitiative, Subject};

/// What can be done with a mail that is ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mailing {
    /// See it.
    Show,
    /// Put it on the clipboard.
    Copy,
    /// Keep it as a file that a mail program opens.
    Save,
    /// Hand it to the mail program.
    Open,
}

impl Model {
    /// What a choice in a row is called; nothing in a row that is typed in.
    #[must_use]
    pub fn option(&self, row: FormRow, place: usize) -> String {
        let pages = self.pages();
        let name = match row {
            FormRow::Layer => LayerId::ALL.get(place).map(|&id| pages.layer_name(id)),
            FormRow::Milestones => MilestoneId::ALL.get(place).map(|&id| pages.milestone_name(id)),
            FormRow::Tracks => TrackId::ALL.get(place).map(|&id| pages.track_name(id)),
            FormRow::Phases => PhaseId::ALL.get(place).map(|&id| pages.phase_name(id)),
            FormRow::Roles => RoleId::ALL.get(place).map(|&id| self.texts.role_short(id)),
            FormRow::Name
            | FormRow::Link
            | FormRow::Explanation
            | FormRow::Contact
            | FormRow::Phone
            | FormRow::Position
            | FormRow::Save => None,
        };
        name.unwrap_or_default().to_owned()
    }

    /// The form that is being filled in, where one is.
    #[must_use]
    pub fn form(&self) -> Option<&Form> {
        let Place::Form(of) = self.here() else { return None };
        self.state.forms.iter().find(|form| form.of == of)
    }

    pub(in crate::app) fn form_mut(&mut self) -> Option<&mut Form> {
        let Place::Form(of) = self.here() else { return None };
        self.state.forms.iter_mut().find(|form| form.of == of)
    }

    /// The mail about the initiative whose mail lies over the page.
    #[must_use]
    pub fn mail(&self) -> Option<Mail> {
        let Some(&Overlay::Mail { of, .. }) = self.state.overlays.top() else { return None };
        self.mail_of(of)
    }

    /// The mail about an initiative of one's own.
    #[must_use]
    pub fn mail_of(&self, of: EntryId) -> Option<Mail> {
        self.notebook.own(of).map(|own| Mail::new(own, &self.roadmap))
    }

    /// The initiative of one's own that one is at.
    fn own_here(&self) -> Option<EntryId> {
        let Subject::Initiative(key) = self.about_here()?.subject else { return None };
        let place = self.roadmap.initiatives.find(&key)?;
        OwnInitiative::id_of(&key).filter(|_| self.roadmap.initiatives[place].is_own())
    }

    /// Makes the form of a place, when there is none yet, and tells whether there was one.
    pub(in crate::app) fn prepare_form(&mut self, of: Option<EntryId>) -> bool {
        if self.state.forms.iter().any(|form| form.of == of) {
            return true;
        }
        let known = of.and_then(|id| self.notebook.own(id).cloned());
        let form = known.map_or_else(|| self.empty_form(of), |own| Form::new(of, own));
        self.state.forms.push(form);
        false
    }

    /// A form for the cell one is at, and for the tracks and roles that the filter names.
    fn empty_form(&self, of: Option<EntryId>) -> Form {
        let last = self.state.history.last_cell().unwrap_or(crate::app::map::START);
        let milestone = self.milestone_here().unwrap_or(last.milestone);
        let filter = self.state.filter;
        let (tracks, roles) = (filter.tracks.chosen().collect(), filter.roles.chosen().collect());
        let form = Form::at(Cell { milestone, ..last }, &self.roadmap, tracks, roles);
        Form { of, ..form }
    }

    fn forget_form(&mut self, of: Option<EntryId>) {
        self.state.forms.retain(|form| form.of != of);
    }
}

/// What the form does with an action.
pub(in crate::app) fn take(model: &mut Model, here: Here) -> Taken {
    let step = match here {
        Here::Open => return Some(go_on(model)),
        Here::Panel(step) => step,
        Here::Move(Towards::Up | Towards::Left) => Step::Previous,
        Here::Move(Towards::Down | Towards::Right) => Step::Next,
        Here::Back => {
            let Place::Form(of) = model.here() else { return None };
            leave(model, of);
            return Some(Vec::new());
        }
        Here::Toggle => {
            model.form_mut()?.toggle();
            return Some(Vec::new());
        }
        Here::Leap(_) | Here::Sibling(_) | Here::Term(_) | Here::Sort => return None,
    };
    model.form_mut()?.step(step);
    Some(Vec::new())
}

/// What the mail over the page does with an action.
pub(in crate::app) fn take_mail(model: &mut Model, here: Here) -> Taken {
    if here == Here::Back {
        model.state.overlays.pop();
        return Some(Vec::new());
    }
    overlay::scroll(model, here)
}

/// Opens the form: for the initiative of one's own that one is at, else for a new one. What was
/// typed before is still there.
pub(in crate::app) fn open(model: &mut Model) {
    let of = model.own_here();
    if model.prepare_form(of) {
        model.tell(model.texts.form.draft_is_here);
    }
    model.state.history.go(Place::Form(of));
}

/// Leaves the form. What was typed stays, until the program ends.
fn leave(model: &mut Model, of: Option<EntryId>) {
    let changed = model.form().is_some_and(Form::is_changed);
    if !changed {
        model.forget_form(of);
    }
    crate::app::update::history_back(model);
    if changed {
        model.tell(model.texts.form.draft_stays);
    }
}

/// Goes on to the next row, and keeps the initiative at the end.
fn go_on(model: &mut Model) -> Vec<Effect> {
    match model.form_mut() {
        Some(form) if form.row == super::FormRow::Save => save(model),
        Some(form) => {
            form.step(Step::Next);
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// Keeps the initiative, shows it, and makes the mail ready; or goes to what is wrong.
pub(in crate::app) fn save(model: &mut Model) -> Vec<Effect> {
    if let Some(effects) = crate::app::workshop::save(model) {
        return effects;
    }
    let texts = &model.texts.form;
    let Some(form) = model.form_mut() else { return Vec::new() };
    if let Some(fault) = form.look() {
        model.tell(fault.sentence(texts));
        return Vec::new();
    }
    let (of, initiative) = (form.of, form.initiative());
    let id = of.unwrap_or_else(|| model.notebook.new_id());
    let name = initiative.name.clone();
    let effects = model.keep_all(vec![(Entry::Own { id, initiative }, false)]);
    model.forget_form(of);
    show(model, id);
    model.state.overlays.push(Overlay::Mail { of: id, scroll: 0 });
    model.tell_done(&(model.texts.phrase.marked)(&name));
    effects
}

/// Leads to the page of an initiative that was just kept, and chooses it on the map.
fn show(model: &mut Model, of: EntryId) {
    let Some(id) = model.roadmap.initiatives.find(&OwnInitiative::key(of)) else { return };
    choose(model, id);
    model.state.history.turn_into(Place::Page(Reading::new(Topic::Initiative(id))));
    model.settle();
}

fn choose(model: &mut Model, id: Id<Initiative>) {
    let initiative = &model.roadmap.initiatives[id];
    let layer = initiative.layer;
    let cells = initiative.milestones.iter().map(|&milestone| Cell { milestone, layer });
    for cell in cells.collect::<Vec<_>>() {
        model.state.map.choose(cell, id);
    }
}

/// Removes the initiative whose form this is.
pub(in crate::app) fn withdraw(model: &mut Model) -> Vec<Effect> {
    let Some(of) = model.form().map(|form| form.of) else { return Vec::new() };
    let Some((id, initiative)) = of.and_then(|id| Some((id, model.notebook.own(id)?.clone())))
    else {
        model.tell(model.texts.form.not_kept_yet);
        return Vec::new();
    };
    let name = initiative.name.clone();
    let effects = model.keep_all(vec![(Entry::Own { id, initiative }, true)]);
    model.forget_form(of);
    crate::app::update::history_back(model);
    model.tell_done(&(model.texts.form.removed)(&name));
    effects
}

/// Shows the mail, or does something with it.
pub(in crate::app) fn mail(model: &mut Model, mailing: Mailing) -> Vec<Effect> {
    match mailing {
        Mailing::Show => {
            match model.own_here() {
                Some(of) => model.state.overlays.push(Overlay::Mail { of, scroll: 0 }),
                None => model.tell(model.texts.form.no_mail_here),
            }
            Vec::new()
        }
        Mailing::Copy => model.mail().map(|mail| Effect::Copy(mail.text())).into_iter().collect(),
        Mailing::Save => {
            let now = model.notebook.clock();
            let file = model.mail().map(|mail| (mail.file_name(), mail.file(&now)));
            file.map(|(name, text)| Effect::SaveMail { name, text }).into_iter().collect()
        }
        Mailing::Open => {
            let link = model.mail().map(|mail| mail.link());
            if link == Some(None) {
                model.tell(model.texts.form.mail_too_long);
            }
            link.flatten().map(Effect::Mail).into_iter().collect()
        }
    }
}
