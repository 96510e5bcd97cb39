use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let groups = [
        (FormGroupVariant::Plain, "Kontaktperson"),
        (FormGroupVariant::Panel, "Regnskapsfører"),
        (FormGroupVariant::Indented, "Revisor"),
    ];
    view! {
        <Stack gap=Space::Size8>
            {groups.map(|(variant, heading)| view! {
                <FormGroup variant=variant heading=heading heading_level=HeadingLevel::H3>
                    <TextField label="Navn" autocomplete="off" />
                    <TextField label="Telefon" r#type=TextFieldType::Tel autocomplete="off" width=16 />
                </FormGroup>
            })}
        </Stack>
    }
}
