//! What holds native radio buttons, or checkboxes, of one question together: their name, and what is chosen of them.
//!
//! The group puts it in context, and each control in the group asks for it: so no group has a list of its choices, and
//! they may stand in anything, come and go.

use super::{Choice, Model, Prop, Text};
use leptos::prelude::*;

/// One of several is chosen: radio buttons.
#[derive(Clone)]
pub(crate) struct OneChoice {
    pub name: Prop<Text>,
    pub required: Prop<bool>,
    selected: Model<Option<Choice>>,
    on_change: Option<Callback<Choice>>,
    /// An owner that refuses has changed nothing, so nothing else would check the former one again.
    refused: RwSignal<()>,
}

impl OneChoice {
    pub fn new(
        name: Prop<Text>,
        required: Prop<bool>,
        selected: Model<Option<Choice>>,
        on_change: Option<Callback<Choice>>,
    ) -> Self {
        Self {
            name,
            required,
            selected,
            on_change,
            refused: RwSignal::new(()),
        }
    }

    /// The group around the component that asks, if there is one.
    pub fn current() -> Option<Self> {
        use_context::<Option<Self>>().flatten()
    }

    /// The children of the group. Called in an owner of their own.
    pub fn around(self, children: Children) -> AnyView {
        leave_groups();
        provide_context(Some(self));
        children().into_any()
    }

    /// Whether a choice is the chosen one. It is set to `true` by the user, and never to `false`: another choice is.
    pub fn model_of(&self, choice: &Choice) -> Model<bool> {
        let (group, own, choice) = (self.clone(), choice.clone(), choice.clone());
        let (selected, refused) = (self.selected, self.refused);
        let chosen = Signal::derive(move || {
            refused.track();
            selected.get().as_ref() == Some(&own)
        });
        let choose = Callback::new(move |wanted| {
            if wanted {
                group.choose(&choice);
            }
        });
        (chosen, choose).into()
    }

    /// Nothing is chosen: a form was reset that began so.
    pub fn choose_none(&self) {
        self.selected.set_by_user(None);
    }

    fn choose(&self, choice: &Choice) {
        self.selected.set_by_user(Some(choice.clone()));
        if let Some(on_change) = self.on_change {
            on_change.run(choice.clone());
        }
        let taken = |selected: &Option<Choice>| selected.as_ref() == Some(choice);
        if self.selected.signal().try_with_untracked(taken) == Some(false) {
            self.refused.set(());
        }
    }
}

/// Any number of several is chosen: checkboxes.
#[derive(Clone)]
pub(crate) struct SeveralChoices {
    pub name: Prop<Text>,
    selected: Model<Vec<Choice>>,
    on_change: Option<Callback<Vec<Choice>>>,
    offered: StoredValue<Vec<Offered>>,
}

#[derive(Clone)]
struct Offered {
    choice: Choice,
    /// Chosen alone: «none of these».
    exclusive: bool,
}

impl SeveralChoices {
    pub fn new(name: Prop<Text>, selected: Model<Vec<Choice>>, on_change: Option<Callback<Vec<Choice>>>) -> Self {
        Self {
            name,
            selected,
            on_change,
            offered: StoredValue::default(),
        }
    }

    /// The group around the component that asks, if there is one.
    pub fn current() -> Option<Self> {
        use_context::<Option<Self>>().flatten()
    }

    /// The children of the group. Called in an owner of their own.
    pub fn around(self, children: Children) -> AnyView {
        leave_groups();
        provide_context(Some(self));
        children().into_any()
    }

    /// Whether a choice is among the chosen. It is offered for as long as the current owner lives.
    pub fn offer(&self, choice: &Choice, exclusive: bool) -> Model<bool> {
        let offered = Offered {
            choice: choice.clone(),
            exclusive,
        };
        self.offered.update_value(|all| all.push(offered));
        if !cfg!(feature = "ssr") {
            let (all, gone) = (self.offered, choice.clone());
            on_cleanup(move || {
                all.try_update_value(|all| {
                    let place = all.iter().position(|offered| offered.choice == gone);
                    place.map(|place| all.remove(place));
                });
            });
        }
        let (group, own, choice) = (self.clone(), choice.clone(), choice.clone());
        let selected = self.selected;
        let chosen = Signal::derive(move || selected.signal().with(|chosen| chosen.contains(&own)));
        let choose = Callback::new(move |wanted| group.choose_all(std::slice::from_ref(&choice), wanted));
        (chosen, choose).into()
    }

    /// Whether all of some choices are chosen. Tracked.
    pub fn has_all(&self, choices: &[Choice]) -> bool {
        let chosen = self.selected.signal();
        chosen.with(|chosen| choices.iter().all(|choice| chosen.contains(choice)))
    }

    /// Whether any of some choices is chosen. Tracked.
    pub fn has_any(&self, choices: &[Choice]) -> bool {
        let chosen = self.selected.signal();
        chosen.with(|chosen| choices.iter().any(|choice| chosen.contains(choice)))
    }

    /// How many are chosen. Tracked.
    pub fn count(&self) -> usize {
        self.selected.signal().with(Vec::len)
    }

    /// The user chose all of some choices, or none of them: one act.
    pub fn choose_all(&self, choices: &[Choice], wanted: bool) {
        let before = self.selected.get_untracked();
        let after = self.offered.with_value(|offered| {
            let one_more = |chosen: Vec<Choice>, choice| chosen_then(&chosen, offered, choice, wanted);
            choices.iter().fold(before.clone(), one_more)
        });
        if after == before {
            return;
        }
        self.selected.set_by_user(after.clone());
        if let Some(on_change) = self.on_change {
            on_change.run(after);
        }
    }
}

/// What is chosen after one choice was added or taken away: in the order they are offered, and last those that are not
/// offered now.
fn chosen_then(before: &[Choice], offered: &[Offered], choice: &Choice, wanted: bool) -> Vec<Choice> {
    let is_exclusive = |choice: &Choice| {
        let own = |offered: &&Offered| offered.choice == *choice;
        offered.iter().find(own).is_some_and(|offered| offered.exclusive)
    };
    let alone = is_exclusive(choice);
    let stays = |known: &&Choice| *known != choice && !(wanted && (alone || is_exclusive(known)));
    let mut chosen: Vec<Choice> = before.iter().filter(stays).cloned().collect();
    chosen.extend(wanted.then(|| choice.clone()));
    let place = |choice: &Choice| offered.iter().position(|offered| offered.choice == *choice);
    chosen.sort_by_cached_key(|choice| place(choice).unwrap_or(usize::MAX));
    chosen
}

/// What the current owner holds stands in a group, but is none of its answers: it is asked because of one.
pub(crate) fn leave_groups() {
    provide_context(None::<OneChoice>);
    provide_context(None::<SeveralChoices>);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_owner(test: impl FnOnce()) {
        Owner::new().with(test);
    }

    fn names(choices: &[Choice]) -> Vec<String> {
        choices.iter().map(|choice| choice.name().to_owned()).collect()
    }

    #[test]
    fn several_are_kept_in_the_order_they_are_offered() {
        in_owner(|| {
            let selected = RwSignal::new(vec!["elsewhere".to_owned(), "c".to_owned()]);
            let group = SeveralChoices::new(Prop::from("x"), selected.into(), None);
            let [a, b, _] = ["a", "b", "c"].map(|name| group.offer(&Choice::from(name), false));
            b.set_by_user(true);
            a.set_by_user(true);
            assert_eq!(selected.get_untracked(), ["a", "b", "c", "elsewhere"]);
            b.set_by_user(false);
            assert_eq!(selected.get_untracked(), ["a", "c", "elsewhere"]);
            assert!(a.get_untracked() && !b.get_untracked());
        });
    }

    #[test]
    fn fs_6_one_that_is_chosen_alone_clears_the_rest_and_the_rest_clears_it() {
        in_owner(|| {
            let told = StoredValue::new(Vec::new());
            let group = SeveralChoices::new(
                Prop::from("x"),
                Model::default(),
                Some(Callback::new(move |chosen: Vec<Choice>| told.set_value(names(&chosen)))),
            );
            let [a, b] = ["a", "b"].map(|name| group.offer(&Choice::from(name), false));
            let none = group.offer(&Choice::from("none"), true);
            a.set_by_user(true);
            b.set_by_user(true);
            assert_eq!(told.get_value(), ["a", "b"]);
            none.set_by_user(true);
            assert_eq!(told.get_value(), ["none"]);
            b.set_by_user(true);
            assert_eq!(told.get_value(), ["b"]);
        });
    }

    #[test]
    fn one_is_chosen_instead_of_another() {
        in_owner(|| {
            let selected = RwSignal::new(None::<String>);
            let told = StoredValue::new(0);
            let count = Callback::new(move |_| told.update_value(|told| *told += 1));
            let group = OneChoice::new(Prop::from("x"), false.into(), selected.into(), Some(count));
            let [a, b] = ["a", "b"].map(|name| group.model_of(&Choice::from(name)));
            a.set_by_user(true);
            b.set_by_user(true);
            b.set_by_user(false);
            assert!(!a.get_untracked() && b.get_untracked());
            assert_eq!((selected.get_untracked().as_deref(), told.get_value()), (Some("b"), 2));
            group.choose_none();
            assert_eq!(selected.get_untracked(), None);
        });
    }
}
