using Workerd = import "/workerd/workerd.capnp";

# By default a worker only has access to the public internet. The sandbox is on loopback.
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
    (name = "silentUrl", fromEnvironment = "SILENT_URL"),
    (name = "token", fromEnvironment = "TOKEN")
  ]
);
