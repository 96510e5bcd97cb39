use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Switch
            label="Send meg en påminnelse når arbeidsgiveravgiftsgrunnlagsopplysningene må være levert, og når fristen er ute"
            description="Arbeidsgiveravgiftsgrunnlagsopplysningene har frist annenhver måned."
            name="reminder"
        />
    }
}
