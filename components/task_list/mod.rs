//! [`TaskList`]: what is to be done, in any order, and how far each has come.

pub(crate) mod style;

use super::HeadingLevel;
use crate::{
    runtime::{
        Prop, Text, Word, address,
        id_scope::{component_id, id_list, part_id},
        listen,
        prop::class_names,
    },
    styles,
};
use leptos::{ev, prelude::*};

crate::words! { "task_list";
    /// Nothing is done yet.
    NOT_STARTED = { nb: "Ikke begynt", nn: "Ikkje begynt", en: "Not started" };
    /// Some is done.
    IN_PROGRESS = { nb: "Påbegynt", nn: "Påbegynt", en: "In progress" };
    /// All is done.
    DONE = { nb: "Ferdig", nn: "Ferdig", en: "Completed" };
    /// Something must be mended.
    PROBLEM = { nb: "Må rettes", nn: "Må rettast", en: "There is a problem" };
    /// Something else comes first.
    CANNOT_START = { nb: "Kan ikke begynne ennå", nn: "Kan ikkje begynne enno", en: "Cannot start yet" };
}

crate::variants! {
    /// How far the user has come with a task.
    pub enum TaskStatus {
        /// Nothing is done yet.
        #[default]
        NotStarted = "not-started",
        /// Some is done.
        InProgress = "in-progress",
        /// All is done.
        Done = "done",
        /// Something in it must be mended.
        Problem = "problem",
        /// Something else comes first: it is no link.
        CannotStart = "cannot-start",
    }
}

impl TaskStatus {
    const fn word(self) -> &'static Word {
        match self {
            Self::NotStarted => &NOT_STARTED,
            Self::InProgress => &IN_PROGRESS,
            Self::Done => &DONE,
            Self::Problem => &PROBLEM,
            Self::CannotStart => &CANNOT_START,
        }
    }
}

/// What is to be done, in any order, and how far each has come.
///
/// Where the order is given, use [`FormSteps`](super::FormSteps).
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <TaskList heading="Søknaden">
///         <TaskItem title="Om deg" href="/soknad/om-deg" status=TaskStatus::Done />
///         <TaskItem title="Inntekt" href="/soknad/inntekt" status=TaskStatus::InProgress />
///         <TaskItem title="Send inn" status=TaskStatus::CannotStart description="Når de andre er ferdige" />
///     </TaskList>
/// };
/// ```
#[component]
pub fn TaskList(
    /// What the tasks are for. It names the list. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// What assistive technology calls the list, where it has no heading.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// [`TaskItem`]s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("task-list"));
    let name = part_id(&id, "heading");
    let labelled = heading.as_ref().map(|_| name.clone());
    let heading = heading
        .map(|heading| heading_level.heading("felles-task-list__heading", name.map(|id| Some(id.clone())), heading));
    view! {
        <div class=class_names("felles-task-list", &class) id=id>
            {heading}
            <ul class="felles-task-list__tasks" role="list" aria-label=aria_label aria-labelledby=labelled>
                {children()}
            </ul>
        </div>
    }
}

/// One task of a [`TaskList`]. The whole row leads to it.
#[component]
pub fn TaskItem(
    /// What is to be done.
    #[prop(into)]
    title: Prop<Text>,
    /// Where it is done. Not followed while it cannot start.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Called when the user wants to do it: a button, or besides following `href`.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// More about it: what it takes, or why it cannot start.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// How far the user has come with it. Default: nothing is done yet.
    #[prop(optional, into)]
    status: Prop<TaskStatus>,
    /// What the status says. Default: that of `status`, in the language of the page.
    #[prop(optional, into)]
    status_text: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    let id = component_id(&id, Some("task"));
    let (status_id, description_id) = (part_id(&id, "status"), part_id(&id, "description"));
    let described = {
        let status_id = status_id.clone();
        description_id.zip(
            &description.zip(&status_id, |text, status| (text.is_some(), status.clone())),
            {
                |description, (has_description, status)| {
                    id_list([has_description.then_some(description.as_str()), Some(status.as_str())])
                }
            },
        )
    };
    let description = move || {
        description
            .get()
            .map(|text| view! { <p class="felles-task-list__description" id=description_id.clone()>{text}</p> })
    };
    let name = {
        let status = status.clone();
        let press = on_click.map(|on_click| Callback::new(move |_: ev::MouseEvent| on_click.run(())));
        move || {
            let title = title.clone();
            let open = status.get() != TaskStatus::CannotStart;
            match (open, &href) {
                (true, Some(href)) => view! {
                    <a
                        class="felles-task-list__name"
                        href=address::of_link(href.clone())
                        aria-describedby=described.clone()
                        {..listen(ev::click, press)}
                    >
                        {title}
                    </a>
                }
                .into_any(),
                (true, None) if press.is_some() => view! {
                    <button
                        type="button"
                        class="felles-task-list__name"
                        aria-describedby=described.clone()
                        {..listen(ev::click, press)}
                    >
                        {title}
                    </button>
                }
                .into_any(),
                _ => view! { <span class="felles-task-list__name">{title}</span> }.into_any(),
            }
        }
    };
    let said = {
        let status = status.clone();
        move || match status_text.get() {
            Some(text) => Prop::Static(text),
            None => status.get().word().text(),
        }
    };
    view! {
        <li class=class_names("felles-task-list__task", &class) id=id data-status=status>
            <div class="felles-task-list__what">{name} {description}</div>
            <div class="felles-task-list__status" id=status_id>{said}</div>
        </li>
    }
    .into_any()
}
