use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph spacing=true>"Du må melde fra når noe i livet ditt endrer seg."</Paragraph>
        <InsetText>
            <p>"Meld fra innen en uke når du"</p>
            <ul>
                <li>{"flytter"}</li>
                <li>{"gifter deg eller blir samboer"}</li>
                <li>{"får høyere inntekt"}</li>
            </ul>
        </InsetText>
    }
}
