-- POST /projets with an external id that no other request of the run has. Arguments: prefix of the ids, API key.
local fils = 0

function setup(thread)
  thread:set("fil", fils)
  fils = fils + 1
end

function init(args)
  n = 0
  prefixe = args[1] .. "-" .. fil .. "-"
  entetes = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. args[2] }
end

function request()
  n = n + 1
  local corps = string.format('{"externalId":"%s%d","nom":"Rénovation thermique de l\'école n° %d","description":"Isolation des murs et ' ..
    'des combles, remplacement de la chaudière au fioul par une chaufferie à bois, reprise de la ventilation.",' ..
    '"collectivites":[{"type":"Commune","code":"01004"}],"phase":"Étude","budgetPrevisionnel":250000}', prefixe, n, n)
  return wrk.format("POST", "/projets", entetes, corps)
end
