-- Looked at every two seconds where the LLM is off; holds the marked rows only, most often none.
create index qualification_repli on qualification (repli_depuis) where repli_depuis is not null;
