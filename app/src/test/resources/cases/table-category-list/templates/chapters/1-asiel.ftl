# Asiel {#asiel}

De grootste groep komt uit ${label("nationaliteiten.#1")}: ${waarde("nationaliteiten.#1")} aanvragen
(${waarde("nationaliteiten.#1", -1)} een jaar eerder). Daarna volgen ${label("nationaliteiten.#2")} en
${label("nationaliteiten.#3")}; dat laatste land had eerder ${waarde("nationaliteiten.#3", -1)} aanvragen.

<@figuur "nationaliteiten"/>

Voor ${label("inwilligingen.#2")} is ${waarde("inwilligingen.#2.deel")} ingewilligd, voor
${label("inwilligingen.syrie")} ${waarde("inwilligingen.syrie.deel")}. Dat heet ${label("inwilligingen.deel")}.

<@figuur "inwilligingen"/>
