use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ShowMore>
            <p>"Er teksten kort, er det ikke noe mer å vise, og da er lenken borte."</p>
        </ShowMore>
    }
}
