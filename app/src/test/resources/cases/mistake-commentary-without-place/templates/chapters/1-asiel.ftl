# Asiel {#asiel}

<@duiding "instroom"/>

<@duiding "nareis"/>

<@duiding "nareis"/>

<@figuur "instroom"/>
