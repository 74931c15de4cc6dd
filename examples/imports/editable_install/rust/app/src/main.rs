fn main() {
    println!("{} from {}", shapes::AREA, shapes::FILE);
}
