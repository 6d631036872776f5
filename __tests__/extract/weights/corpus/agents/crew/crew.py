from crewai import LLM, Agent, Crew, Task

remote = LLM(model="openrouter/deepseek/deepseek-r1", temperature=0.1)
local = LLM(model="ollama/llama3.1:8b", base_url="http://localhost:11434")

researcher = Agent(
    role="Researcher",
    goal="Find what changed in acme/shop since 2024/11",
    backstory="You read changelogs and/or diffs.",
    llm=remote,
)
writer = Agent(role="Writer", goal="Write it up", backstory="Plain words.", llm=local)
editor = Agent(role="Editor", goal="Shorten", backstory="-", llm="gemini/gemini-2.0-flash")

task = Task(description="Summarise text/markdown files", expected_output="one page", agent=writer)
crew = Crew(agents=[researcher, writer, editor], tasks=[task], embedder={"provider": "huggingface", "config": {"model": "BAAI/bge-small-en-v1.5"}})

if __name__ == "__main__":
    print(crew.kickoff())
