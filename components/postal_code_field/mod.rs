//! [`PostalCodeField`]: asks for a Norwegian postal code, and shows which place it is.

mod places;
pub(crate) mod style;

use super::{
    InputMode,
    typed_field::{Around, Asked, Control, Line, typed_field},
};
use crate::{
    runtime::{Task, TaskState, announce, announcer, id_scope::part_id},
    styles,
    values::PostalCode,
};
pub use places::PostalPlaces;

crate::words! { "postal_code_field";
    /// The list of places has none of this code. The list may be older than the code.
    UNKNOWN = {
        nb: "Vi finner ikke noe sted med dette postnummeret. Se etter at det er riktig.",
        nn: "Vi finn ikkje nokon stad med dette postnummeret. Sjå etter at det er rett.",
        en: "We cannot find a place with this postal code. Check that it is right."
    };
}

typed_field! {
    /// Asks for a Norwegian postal code: four digits. Where it is told how to find the place, it shows it after the input as
    /// soon as the code is whole, and says it once to those who listen.
    ///
    /// A code of no known place is a warning and no error: new codes come, and lists grow old. Where the look-up fails, the
    /// field does without.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let _ = view! {
    ///     <PostalCodeField label="Postnummer" name="postal_code" places=PostalPlaces::file("/data/postnummer.tsv") />
    /// };
    /// ```
    pub fn PostalCodeField(
        /// Finds the place of a code, or none where there is no such place: your own task, or a file of places
        /// (`PostalPlaces::file`). Default: no place is shown.
        #[prop(optional, into)]
        places: Option<Task<PostalCode, Option<String>>>,
        /// Called with the place when one is found, and with nothing when it no longer is the code's.
        #[prop(optional, into)]
        on_place: Option<Callback<Option<String>>>,
    ) -> PostalCode {
        let is_unknown = RwSignal::new(false);
        let message = match places {
            None => Prop::default(),
            Some(_) => Prop::derive(move || {
                is_unknown.get().then(|| FieldMessage::warning(Problem::word(&UNKNOWN)))
            }),
        };
        Asked::value(Control {
            inputmode: InputMode::Numeric.into(),
            autocomplete: Some("postal-code"),
            width: Some(4),
            message,
            described_by: places.as_ref().map(|_| "place"),
            around: places.map(|places| -> Around {
                Box::new(move |control, line| with_place(control, line, places, on_place, is_unknown))
            }),
            ..Control::default()
        })
    }
}

fn with_place(
    control: AnyView,
    line: Line,
    places: Task<PostalCode, Option<String>>,
    on_place: Option<Callback<Option<String>>>,
    is_unknown: RwSignal<bool>,
) -> AnyView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let run = places.run();
    let code = Memo::new(move |_| line.text.signal().with(|text| text.parse::<PostalCode>().ok()));
    Effect::new(move || match code.get() {
        Some(code) => run.start(code),
        None => run.reset(),
    });
    let place = Memo::new(move |_| match run.state() {
        TaskState::Done(place) => place,
        _ => None,
    });
    Effect::new(move |last: Option<Option<String>>| {
        let place = place.get();
        if let Some(place) = &place {
            announce(place.clone());
        }
        // Nothing is no news at the start.
        if let Some(on_place) = on_place.filter(|_| last.clone().flatten() != place) {
            on_place.run(place.clone());
        }
        place
    });
    Effect::new(move || {
        let unknown = matches!(run.state(), TaskState::Done(None));
        if is_unknown.get_untracked() != unknown {
            is_unknown.set(unknown);
        }
    });
    view! {
        <div class="felles-postal-code-field">
            {control}
            <span class="felles-postal-code-field__place" id=part_id(&line.id, "place")>
                {move || place.get()}
            </span>
        </div>
    }
    .into_any()
}
