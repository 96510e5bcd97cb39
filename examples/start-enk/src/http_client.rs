//! [`Client`]: a visitor without a browser, for the load and the tests: keeps its cookies, follows nothing, says who it is.

use crate::http_service::{Answer, Ask, NoAnswer, Transport};
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use ureq::{
    Agent,
    http::{Request, Response, request::Builder},
};

/// A page, as it came.
#[derive(Clone, Debug)]
pub struct Page {
    /// The status.
    pub status: u16,
    /// The headers, by name in small letters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Page {
    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.all(name).first().copied().unwrap_or_default()
    }

    /// All headers of a name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let headers = self.headers.iter().filter(|(known, _)| known == name);
        headers.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of the first element with this name: `csrf`.
    pub fn value(&self, name: &str) -> Option<String> {
        let tags = self.body.split('<');
        let tag = tags.map(|tag| tag.split('>').next().unwrap_or_default());
        let named = format!("name=\"{name}\"");
        let tag = tag.into_iter().find(|tag| tag.contains(&named))?;
        attribute(tag, "value").or_else(|| attribute(tag, "content"))
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!("{name}=\""))?.1;
    let value = rest.split_once('"')?.0;
    Some(
        value
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"),
    )
}

/// A visitor.
#[derive(Clone)]
pub struct Client {
    agent: Agent,
    address: String,
    visitor: Arc<Mutex<Visitor>>,
    /// What else is said with each request.
    says: Vec<(&'static str, String)>,
}

#[derive(Clone, Default)]
struct Visitor {
    cookies: BTreeMap<String, String>,
    csrf: String,
}

impl Client {
    /// One who has not been there.
    pub fn new(address: SocketAddr) -> Self {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(60)))
            .build();
        Self {
            agent: agent.into(),
            address: format!("http://{address}"),
            visitor: Arc::default(),
            says: Vec::new(),
        }
    }

    /// The same, but coming through a proxy for this address.
    #[must_use]
    pub fn forwarded_for(&self, address: &str) -> Self {
        self.saying("x-forwarded-for", address)
    }

    /// The same, but under another name of the server's.
    #[must_use]
    pub fn with_host(&self, host: &str) -> Self {
        self.saying("host", host)
    }

    fn saying(&self, header: &'static str, value: &str) -> Self {
        let mut client = self.clone();
        client.says.push((header, value.to_owned()));
        client
    }

    /// The same with its cookies, but without the token: as a page of another site.
    #[must_use]
    pub fn without_csrf(&self) -> Self {
        let mut visitor = self.visitor().clone();
        visitor.csrf.clear();
        Self {
            visitor: Arc::new(Mutex::new(visitor)),
            ..self.clone()
        }
    }

    /// Asks for a page.
    ///
    /// # Errors
    /// Nothing came.
    pub fn get(&self, path: &str) -> Result<Page, ureq::Error> {
        self.take(self.agent.run(self.request("GET", path).body(())?)?)
    }

    /// Posts a form as a browser does.
    ///
    /// # Errors
    /// Nothing came.
    pub fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Result<Page, ureq::Error> {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        let request = self
            .request("POST", path)
            .header("content-type", "application/x-www-form-urlencoded");
        self.take(self.agent.run(request.body(body)?)?)
    }

    /// Posts a form of a page of the session: with its token.
    ///
    /// # Errors
    /// Nothing came.
    pub fn post_own(&self, path: &str, pairs: &[(&str, &str)]) -> Result<Page, ureq::Error> {
        let csrf = self.csrf();
        let pairs: Vec<_> = pairs.iter().copied().chain([("csrf", csrf.as_str())]).collect();
        self.post(path, &pairs)
    }

    /// Logs in as a made-up person, and takes the token from the page that comes.
    ///
    /// # Errors
    /// Nothing came.
    pub fn log_in(&self, person: &str) -> Result<(), ureq::Error> {
        self.post("/logg-inn/svar", &[("person", person)])?;
        let mut page = self.get("/start-enk/hvem")?;
        if page.status == 303 {
            page = self.get(&page.header("location").to_owned())?;
        }
        let csrf = page.value("csrf-token").unwrap_or_default();
        self.visitor().csrf = csrf;
        Ok(())
    }

    /// The token of the session's pages.
    pub fn csrf(&self) -> String {
        self.visitor().csrf.clone()
    }

    /// Asks as the script does.
    ///
    /// # Errors
    /// Nothing came.
    pub fn ask(&self, ask: &Ask) -> Result<Answer, ureq::Error> {
        let mut request = self.request(ask.method, &ask.path).header("x-csrf-token", self.csrf());
        if ask.body.is_some() {
            request = request.header("content-type", "application/json");
        }
        let page = match &ask.body {
            Some(body) => self.take(self.agent.run(request.body(body.clone())?)?)?,
            None => self.take(self.agent.run(request.body(())?)?)?,
        };
        Ok(Answer {
            status: page.status,
            body: page.body,
        })
    }

    fn request(&self, method: &str, path: &str) -> Builder {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header("cookie", self.cookies());
        let says = self.says.iter();
        says.fold(request, |request, (name, value)| request.header(*name, value))
    }

    fn cookies(&self) -> String {
        let visitor = self.visitor();
        let cookies = visitor.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        cookies.collect::<Vec<_>>().join("; ")
    }

    fn visitor(&self) -> std::sync::MutexGuard<'_, Visitor> {
        self.visitor.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, mut response: Response<ureq::Body>) -> Result<Page, ureq::Error> {
        let mut visitor = self.visitor();
        for cookie in response.headers().get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap_or_default();
            let Some((name, value)) = cookie.split(';').next().and_then(|cookie| cookie.split_once('=')) else {
                continue;
            };
            if cookie.contains("Max-Age=0") {
                visitor.cookies.remove(name);
            } else {
                visitor.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        drop(visitor);
        let headers = response.headers().iter();
        let headers = headers.map(|(name, value)| {
            let value = value.to_str().unwrap_or_default();
            (name.as_str().to_owned(), value.to_owned())
        });
        Ok(Page {
            status: response.status().as_u16(),
            headers: headers.collect(),
            body: response.body_mut().read_to_string()?,
        })
    }
}

/// It waits in the thread that asks: for tests, where the server has others.
impl Transport for Client {
    async fn send(&self, ask: Ask) -> Result<Answer, NoAnswer> {
        self.ask(&ask).map_err(|_| NoAnswer::Failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_by_its_name() {
        let page = Page {
            status: 200,
            headers: Vec::new(),
            body: "<meta name=\"csrf-token\" content=\"abc\"><input name=\"a\" value=\"&quot;1&quot;\">".to_owned(),
        };
        assert_eq!(page.value("csrf-token").as_deref(), Some("abc"));
        assert_eq!(page.value("a").as_deref(), Some("\"1\""));
        assert_eq!(page.value("b"), None);
    }
}
