import DepecheCommand

await runDepeche()
