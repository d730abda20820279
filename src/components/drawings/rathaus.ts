/** The Rathaus at dusk, its door open, light on the steps. Drawn once: for the start page and for the picture that is shared. */
export const rathaus = `
<circle class="sky" cx="160" cy="118" r="112" />
  <path class="hill" d="M0 200q76-32 160-24t160 6v50H0z" />
  <path class="trunk" d="M44 200v-26m240 24v-22" />
  <path
    class="tree"
    d="M44 178a26 26 0 0 1-8-50 14 14 0 0 1 26 4 26 26 0 0 1-18 46zm240 2a20 20 0 0 1-4-39 12 12 0 0 1 20 6 20 20 0 0 1-16 33z"
  />
  <path class="roof" d="M70 100 104 58h112l34 42zM144 58V38l16-20 16 20v20zM159 18V6h2v12z" />
  <path class="wall" d="M80 100h160v96H80z" />
  <path class="beam" d="M80 100h160M80 140h52m56 0h52M88 100v96m144-96v96" />
  <circle class="clock" cx="160" cy="46" r="8" />
  <path class="hands" d="M160 41v5l4 2" />
  <path class="window" d="M98 110h20v22H98zm104 0h20v22h-20zM98 152h20v24H98zm104 0h20v24h-20z" />
  <path
    class="bars"
    d="M108 110v22m104-22v22m-104 20v24m104-24v24M98 121h20m84 0h20m-124 42h20m84 0h20"
  />
  <path class="glow" d="M138 196h44l34 34H104z" />
  <path class="inside" d="M136 196v-46a24 24 0 0 1 48 0v46z" />
  <path class="leaf" d="M136 196v-46q0-10 6-17l-22 10v58z" />
  <path class="steps" d="M130 194h60v5h6v5h-72v-5h6z" />
`
