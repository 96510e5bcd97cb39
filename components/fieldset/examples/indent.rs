use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let has_car = RwSignal::new(true);
    view! {
        <Checkbox label="Jeg har bil" name="bil" checked=has_car />
        {move || {
            has_car.get().then(|| {
                view! {
                    <Fieldset legend="Om bilen" indent=true>
                        <TextField label="Registreringsnummer" name="regnr" width=10 />
                        <TextField label="Kjørte kilometer i fjor" name="km" r#type=TextFieldType::Numeric width=10 />
                    </Fieldset>
                }
            })
        }}
    }
}
