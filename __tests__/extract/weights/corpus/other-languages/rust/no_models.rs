use std::path::Path;

const MIME: &str = "application/json";
const ROUTE: &str = "/v1/models";
const REPO: &str = "acme/shop";

#[derive(Debug)]
struct Model<'a> {
    name: &'a str,
    ratio: &'a str,
}

fn main() {
    let model = Model { name: "corsa/e", ratio: "16/9" };
    let path = Path::new("var/models").join(model.name);
    println!("{MIME} {ROUTE} {REPO} {model:?} {}", path.display());
}
