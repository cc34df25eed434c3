# Asiel {#asiel}

De instroom is ${ontwikkeling("instroom.totaal")}.

<@duiding "instroom"/>

<@kader "Ontwikkelingen">
<@duiding "ontwikkelingen"/>
</@kader>

<@figuur "instroom"/>
