//! [`DialogFlow`]: a dialog of several pages.

mod page;
pub(crate) mod style;

pub use page::{DialogPage, DialogPageKind};

use crate::{
    components::{
        AlertDialog, Button, ButtonVariant, Color, Dialog, DialogClose, DialogPlacement, DialogWidth, HeadingLevel,
        icon, icons,
    },
    runtime::{Choice, Model, Prop, Text, focus, id_scope::component_id, prop::class_names},
    styles,
};
use leptos::{
    html,
    prelude::*,
    task::{spawn_local, tick},
};
use std::sync::Arc;

crate::words! { "dialog_flow";
    /// The button of a page that has none.
    CLOSE = { nb: "Lukk", nn: "Lukk", en: "Close" };
    /// The question.
    ASK = { nb: "Vil du lukke uten å lagre?", nn: "Vil du lukke utan å lagre?", en: "Close without saving?" };
    /// What happens.
    LOST = { nb: "Det du har fylt ut her, blir ikke lagret.", nn: "Det du har fylt ut her, blir ikkje lagra.", en: "What you have filled in here will not be saved." };
    /// The button that closes.
    LEAVE = { nb: "Lukk uten å lagre", nn: "Lukk utan å lagre", en: "Close without saving" };
    /// The button that stays.
    STAY = { nb: "Fortsett", nn: "Hald fram", en: "Continue" };
}

/// A dialog of several pages, of which one is in view: a short task with a few steps, and how it ended.
///
/// On a change of page the heading changes and takes the focus. Back leads to the page that one came from. A page with
/// something that is not saved asks before it is closed. Opened again, it begins at the first page.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// felles::variants! {
///     enum Page { #[default] Who = "who", Done = "done" }
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let (open, page) = (RwSignal::new(false), RwSignal::new(Page::Who));
/// let pages = vec![
///     DialogPage::new(Page::Who, "Hvem skal få tilgang?", || "…")
///         .footer(move || view! { <Button on_click=move |_| page.set(Page::Done)>"Gi tilgang"</Button> }),
///     DialogPage::new(Page::Done, "Kari har fått tilgang", || "Du kan ta den tilbake når du vil.").success(),
/// ];
/// let _ = view! {
///     <Button on_click=move |_| open.set(true)>"Gi tilgang"</Button>
///     <DialogFlow pages=pages page=page open=open />
/// };
/// ```
#[component]
pub fn DialogFlow(
    /// The pages. The first is where it begins.
    pages: Vec<DialogPage>,
    /// Which page is in view: a signal to change it by. Default, and where there is no such page: the first.
    #[prop(optional, into)]
    page: Model<Option<Choice>>,
    /// Whether it is open. Default: closed, and opened by a button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Where it stands. Default: in the middle.
    #[prop(optional, into)]
    placement: Prop<DialogPlacement>,
    /// How wide it is where there is room. Default: for a short task.
    #[prop(optional, into)]
    width: Prop<DialogWidth>,
    /// Which heading the pages have. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// What was done on a page is being sent: it says so, and its buttons wait. Default: it is not.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// What is going on then. Default: «Laster» in the language in context.
    #[prop(optional, into)]
    loading_label: Prop<Option<Text>>,
    /// What is asked before a page with something unsaved is closed. Default: «Vil du lukke uten å lagre?».
    #[prop(optional, into)]
    unsaved_heading: Prop<Option<Text>>,
    /// Called once the user has closed it; not when the owner does.
    #[prop(optional, into)]
    on_close: Option<Callback<DialogClose>>,
    /// The id, which buttons name with `command_for`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("dialog-flow")).map(|id| Some(id.clone()));
    let flow = Flow::new(pages, page, open);
    let node = NodeRef::new();
    flow.follow(node);

    let asking = RwSignal::new(false);
    let refused = StoredValue::new(DialogClose::default());
    let before_close = {
        let flow = flow.clone();
        move |close: DialogClose| {
            let dirty = flow.now().is_some_and(|page| page.dirty.get_untracked());
            if dirty {
                refused.set_value(close);
                asking.set(true);
            }
            !dirty
        }
    };
    let close_anyway = move |()| {
        open.set_by_user(false);
        if let (Some(on_close), Some(close)) = (on_close, refused.try_get_value()) {
            on_close.run(close);
        }
    };
    let heading = flow.of_page(|page| page.heading.get());
    let color = flow.of_page(|page| match page.kind {
        DialogPageKind::Task => None,
        DialogPageKind::Success => Some(Color::Success),
        DialogPageKind::Error => Some(Color::Danger),
    });
    let (back, can_go_back) = (flow.clone(), flow.clone());
    let (body, footer) = (flow.clone(), flow);
    let close_id = id.clone();
    view! {
        <Dialog
            id=id
            class=class_names("felles-dialog-flow", &class)
            open=open
            placement=placement
            width=width
            color=color
            heading=heading
            heading_level=heading_level
            on_back=move |()| back.go_back()
            can_go_back=move || can_go_back.can_go_back()
            loading=loading
            loading_label=loading_label
            before_close=before_close
            nostrip:on_close=on_close
            node_ref=node
            footer=move || { move || footer.footer(close_id.clone()) }
        >
            {move || body.body()}
        </Dialog>
        <AlertDialog
            open=asking
            heading=unsaved_heading.or(|| ASK.text())
            confirm_label=LEAVE.text()
            cancel_label=STAY.text()
            destructive=true
            on_confirm=close_anyway
        >
            {LOST.text()}
        </AlertDialog>
    }
}

/// The pages, and which of them is in view.
#[derive(Clone)]
struct Flow {
    pages: Arc<Vec<DialogPage>>,
    page: Model<Option<Choice>>,
    open: Model<bool>,
    /// Where the page in view stands among them.
    shown: Memo<usize>,
    /// The pages that Back leads to, the next one last.
    trail: RwSignal<Vec<usize>>,
}

impl Flow {
    fn new(pages: Vec<DialogPage>, page: Model<Option<Choice>>, open: Model<bool>) -> Self {
        let pages = Arc::new(pages);
        let known = Arc::clone(&pages);
        let shown = Memo::new(move |_| {
            let wanted = page.get();
            let place = known.iter().position(|page| Some(&page.value) == wanted.as_ref());
            place.unwrap_or_default()
        });
        Self {
            pages,
            page,
            open,
            shown,
            trail: RwSignal::new(Vec::new()),
        }
    }

    /// The page in view, not tracked.
    fn now(&self) -> Option<&DialogPage> {
        self.pages.get(self.shown.get_untracked())
    }

    /// What follows the page in view.
    fn of_page<T: Default + Send + Sync + 'static>(
        &self,
        look: impl Fn(&DialogPage) -> T + Send + Sync + 'static,
    ) -> Prop<T> {
        let flow = self.clone();
        Prop::derive(move || flow.pages.get(flow.shown.get()).map(&look).unwrap_or_default())
    }

    fn show(&self, place: usize) {
        if let Some(page) = self.pages.get(place) {
            self.page.set_by_user(Some(page.value.clone()));
        }
    }

    fn can_go_back(&self) -> bool {
        let ended = self
            .pages
            .get(self.shown.get())
            .is_some_and(|page| page.kind == DialogPageKind::Success);
        !ended && self.trail.with(|trail| !trail.is_empty())
    }

    fn go_back(&self) {
        if let Some(before) = self.trail.with_untracked(|trail| trail.last().copied()) {
            self.show(before);
        }
    }

    /// Keeps the way back, sets the focus, and begins anew once it is closed.
    fn follow(&self, dialog: NodeRef<html::Dialog>) {
        let flow = self.clone();
        Effect::new(move |before: Option<(usize, bool)>| {
            let (shown, open) = (flow.shown.get(), flow.open.get());
            match before {
                Some((_, true)) if !open => {
                    flow.trail.set(Vec::new());
                    flow.show(0);
                }
                Some((before, true)) if before != shown => {
                    flow.trail.update(|trail| {
                        if trail.last() == Some(&shown) {
                            trail.pop();
                        } else {
                            trail.push(before);
                        }
                    });
                    focus_heading(dialog);
                }
                _ => {}
            }
            (shown, open)
        });
    }

    fn body(&self) -> Option<AnyView> {
        let page = self.pages.get(self.shown.get())?;
        let symbol = match page.kind {
            DialogPageKind::Task => None,
            DialogPageKind::Success => Some(icons::CHECKMARK_HEAVY),
            DialogPageKind::Error => Some(icons::EXCLAMATIONMARK),
        };
        let symbol = symbol.map(|shape| icon::decoration("felles-dialog-flow__symbol", Prop::Static(shape)));
        let content = untrack(|| page.body.run());
        let page = view! {
            <div class="felles-dialog-flow__page" data-kind=page.kind.name()>
                {symbol}
                <div class="felles-dialog-flow__content felles-trims">{content}</div>
            </div>
        };
        Some(page.into_any())
    }

    fn footer(&self, id: Prop<Option<Text>>) -> AnyView {
        let page = self.pages.get(self.shown.get());
        match page.and_then(|page| page.footer.as_ref()) {
            Some(footer) => untrack(|| footer.run()),
            None => view! {
                <Button variant=ButtonVariant::Secondary command="close" command_for=id>{CLOSE.text()}</Button>
            }
            .into_any(),
        }
    }
}

fn focus_heading(dialog: NodeRef<html::Dialog>) {
    spawn_local(async move {
        // The new heading is drawn by then.
        tick().await;
        let heading = dialog
            .try_get_untracked()
            .flatten()
            .and_then(|dialog| dialog.query_selector(".felles-dialog__heading").ok().flatten());
        if let Some(heading) = heading {
            focus::go_to_any(&heading);
        }
    });
}
