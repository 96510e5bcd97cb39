use super::{BELOW, MORE};
use crate::{
    components::{Button, ButtonVariant, Checkbox, icon},
    runtime::{
        Choice, Model, Prop, Text,
        choice_group::SeveralChoices,
        focus,
        id_scope::{component_id, part_id},
    },
};
use leptos::{html, prelude::*};
use web_sys::Element;

/// A checkbox of a [`CheckboxTree`](super::CheckboxTree), with those below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckboxBranch {
    value: Choice,
    label: Text,
    description: Option<Text>,
    branches: Vec<Self>,
}

impl CheckboxBranch {
    /// One with nothing below it: what is chosen with it, and what it says.
    pub fn new(value: impl Into<Choice>, label: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            description: None,
            branches: Vec::new(),
        }
    }

    /// With a line under the label.
    #[must_use]
    pub fn description(self, description: impl Into<Text>) -> Self {
        Self {
            description: Some(description.into()),
            ..self
        }
    }

    /// With these below it. Its own value is then not chosen: they are.
    #[must_use]
    pub fn with(self, branches: impl IntoIterator<Item = Self>) -> Self {
        Self {
            branches: branches.into_iter().collect(),
            ..self
        }
    }

    /// The values at the ends.
    pub(super) fn ends(&self) -> Vec<Choice> {
        if self.branches.is_empty() {
            return vec![self.value.clone()];
        }
        self.branches.iter().flat_map(Self::ends).collect()
    }
}

/// Branches below each other, and those below them.
#[derive(Clone)]
pub(super) struct Level {
    pub group: SeveralChoices,
    pub collapsed: bool,
    pub most: Option<usize>,
}

impl Level {
    pub fn view(&self, branches: Vec<CheckboxBranch>, id: Option<Prop<Text>>, closed: Prop<bool>) -> AnyView {
        let most = self.most.unwrap_or(usize::MAX);
        let rest: Vec<Choice> = branches.iter().skip(most).flat_map(CheckboxBranch::ends).collect();
        let over = branches.len().saturating_sub(most);
        // What is chosen is seen, however long the level is.
        let all = RwSignal::new(over == 0 || untrack(|| self.group.has_any(&rest)));
        let first_more = NodeRef::<html::Li>::new();
        let more = (!all.get_untracked()).then(|| more(all, over, first_more));
        let branches = branches.into_iter().enumerate().map(|(index, branch)| {
            let unseen = if index < most {
                Prop::Static(false)
            } else {
                Prop::derive(move || !all.get())
            };
            let branch = self.branch(branch);
            if index == most {
                view! { <li class="felles-checkbox-tree__branch" data-closed=unseen node_ref=first_more>{branch}</li> }
                    .into_any()
            } else {
                view! { <li class="felles-checkbox-tree__branch" data-closed=unseen>{branch}</li> }.into_any()
            }
        });
        let branches = branches.collect_view();
        view! {
            <div class="felles-checkbox-tree__level" id=id data-closed=closed>
                <ul class="felles-checkbox-tree__branches">{branches}</ul>
                {more}
            </div>
        }
        .into_any()
    }

    fn branch(&self, branch: CheckboxBranch) -> AnyView {
        let CheckboxBranch {
            value,
            label,
            description,
            branches,
        } = branch;
        if branches.is_empty() {
            return view! { <Checkbox label=label description=description value=value /> }.into_any();
        }
        let ends: Vec<Choice> = branches.iter().flat_map(CheckboxBranch::ends).collect();
        let open = RwSignal::new(!self.collapsed || untrack(|| self.group.has_any(&ends)));
        let id = component_id(
            &Prop::Static(None),
            Some(&format!("{}-{}", self.group.name.get_untracked(), value.name())),
        );
        let level_id = part_id(&id, "level");
        let button = toggle(&label, open, level_id.clone());
        let below = self.view(branches, Some(level_id), Prop::derive(move || !open.get()));
        let (checked, mixed) = self.parent(ends);
        view! {
            <div class="felles-checkbox-tree__row">
                <Checkbox
                    label=label
                    description=description
                    checked=checked
                    indeterminate=mixed
                    id=id.map(|id| Some(id.clone()))
                />
                {button}
            </div>
            {below}
        }
        .into_any()
    }

    /// What a parent shows: that all below it are chosen, or that some are.
    fn parent(&self, ends: Vec<Choice>) -> (Model<bool>, Prop<bool>) {
        let (some, all, group) = (self.group.clone(), self.group.clone(), self.group.clone());
        let (some_ends, all_ends) = (ends.clone(), ends.clone());
        let mixed = Prop::derive(move || some.has_any(&some_ends) && !some.has_all(&some_ends));
        let checked = Signal::derive(move || all.has_all(&all_ends));
        let choose = Callback::new(move |wanted| group.choose_all(&ends, wanted));
        ((checked, choose).into(), mixed)
    }
}

/// Shows and hides a level. The sheet takes it away where no script runs, for all is seen there.
fn toggle(label: &Text, open: RwSignal<bool>, level_id: Prop<Text>) -> impl IntoView + use<> {
    let label = label.clone();
    view! {
        <button
            class="felles-checkbox-tree__toggle"
            type="button"
            aria-label=BELOW.with(move || vec![("label", label.clone())])
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls=level_id
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {icon::chevron("felles-checkbox-tree__arrow")}
        </button>
    }
}

/// Shows the rest of a level, and goes to the first of it.
fn more(all: RwSignal<bool>, over: usize, first: NodeRef<html::Li>) -> impl IntoView {
    let press = move |_| {
        all.set(true);
        let Some(first) = first.get_untracked() else { return };
        let first: &Element = &first;
        // Shown by an effect, which has not run yet.
        let _ = first.remove_attribute("data-closed");
        if let Ok(Some(checkbox)) = first.query_selector("input") {
            focus::go_to(&checkbox);
        }
    };
    view! {
        <div class="felles-checkbox-tree__more" hidden=move || all.get()>
            <Button variant=ButtonVariant::Tertiary compact=true on_click=press>{MORE.count(move || over as u64)}</Button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_ends_of_the_branches_are_values() {
        let tree = CheckboxBranch::new("a", "A").with([
            CheckboxBranch::new("b", "B"),
            CheckboxBranch::new("c", "C").with([CheckboxBranch::new("d", "D")]),
        ]);
        assert_eq!(tree.ends(), [Choice::from("b"), Choice::from("d")]);
    }
}
