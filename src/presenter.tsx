import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Presenter } from './ui/present/Presenter'
import './base.css'

const stage = new URLSearchParams(location.search).get('presenter') ?? ''
document.title = 'Counterpull – presenter'
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Presenter stage={stage} />
  </StrictMode>,
)
