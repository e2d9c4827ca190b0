-- GET of a path with an id drawn at random. Arguments: file of ids, path before the id.
local fils = 0

function setup(thread)
  thread:set("fil", fils)
  fils = fils + 1
end

function init(args)
  ids = {}
  for ligne in io.lines(args[1]) do
    ids[#ids + 1] = ligne
  end
  chemin = args[2]
  math.randomseed(1000 + fil)
end

function request()
  return wrk.format("GET", chemin .. ids[math.random(#ids)])
end
