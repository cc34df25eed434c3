# Proef {#proef}

Een ${term("referent")} vraagt ${term("hervestging", "hervestigd")} aan. Een ${term("vergunning")} volgt.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
