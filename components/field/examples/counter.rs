use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Overskrift" name="heading" counter=30 value="Ny uteservering" />
        <Textarea label="Ingress" name="lead" counter=40 value="Fra mai kan gjestene sitte ute i bakgården, under tak." />
    }
}
