# Asiel {#asiel}

De instroom is ${ontwikkeling("instroom.totaal")}.

<@duiding "instroom"/>

Een zin ervoor. <@duiding "nareis"/>

<@duiding "niet-dit-jaar"/>

<@figuur "instroom"/>
