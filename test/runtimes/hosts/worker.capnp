using Workerd = import "/workerd/workerd.capnp";

# A worker reaches only the public internet unless its network says otherwise: the sandbox is on loopback.
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "local"]))
  ]
);

const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-06-01",
  bindings = [
    (name = "baseUrl", fromEnvironment = "BASE_URL"),
    (name = "token", fromEnvironment = "TOKEN")
  ]
);
