# Asiel {#asiel}

<@duiding "instroom"/>

<@duiding "nareis"/>

Zie ${paragraaf("bestaat-in-de-duiding")}.

<@figuur "instroom"/>
